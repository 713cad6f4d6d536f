"use client";
import { createContext, useContext } from "react";
import type { Services } from "./services";

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

/** Everything a screen may ask of the browser. Built once in `app/`. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("no services: render inside ServicesProvider");
  return services;
}
