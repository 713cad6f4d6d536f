import * as z from "zod";

// By default zod tries whether it may compile code from text, which the pages' content policy forbids and reports.
z.config({ jitless: true });

export { z };
