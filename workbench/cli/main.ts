#!/usr/bin/env node
import { program } from './program.ts';
import { runSafely } from './run-safely.ts';

process.exitCode = await runSafely(() => program().parseAsync());
