// Runs the gates: node scripts/gates.mjs [GROUP]
import { runGates } from "./gates/run-gates.mjs";

const { failed } = await runGates(process.argv[2]);
process.exitCode = failed > 0 ? 1 : 0;
