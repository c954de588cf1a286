/**
 * Runs a command with what stands behind its name. What it answers is the exit code; what it throws is
 * told in one message, and the exit code is 1.
 */
export async function run(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
