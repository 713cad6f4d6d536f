"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { commonMessages } from "../../lib/i18n/messages/common";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { Icon, type IconName } from "../ui/icon";
import { useMessages } from "./locale";
import styles from "./nav-bar.module.css";
import { Seal } from "./seal";

const PLACES = [
  { href: "/", name: "today", within: ["/review/", "/quiz/"] },
  { href: "/decks/", name: "decks", within: ["/deck/", "/document/", "/host/"] },
  { href: "/import/", name: "import", within: [] },
  { href: "/statistics/", name: "statistics", within: [] },
  { href: "/settings/", name: "settings", within: [] },
] as const satisfies readonly { href: string; name: IconName; within: readonly string[] }[];

/** The five places of the app: at the thumb on a phone, at the side on a wide screen. */
export function NavBar() {
  const t = useMessages(shellMessages);
  const { appName } = useMessages(commonMessages);
  const pathname = usePathname();

  return (
    <nav aria-label={t.navigation} className={styles.nav}>
      <p className={styles.brand}>
        <Seal />
        <span className={styles.name}>{appName}</span>
      </p>
      <ul className={styles.places}>
        {PLACES.map(({ href, name, within }) => {
          const isHere = pathname === href || within.some((place) => place === pathname);
          return (
            <li key={name}>
              <Link href={href} prefetch={false} className={styles.place} aria-current={isHere ? "page" : undefined}>
                <Icon name={name} />
                <span>{t[name]}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
