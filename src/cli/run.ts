import { renderUsage, runCommand, type ArgDef, type ArgsDef, type CommandDef } from 'citty';
import pc from 'picocolors';
import manifest from '../../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import { BadInput, BadUsage, type Effects, type Output } from './effects.ts';

const ROOT: CommandDef = {
  meta: { name: 'sourceline', version: manifest.version, description: manifest.description },
  subCommands: { ...commands },
};

/**
 * Runs one command line and returns its exit status: 0 done, 1 the input was bad, 2 the usage was wrong. Faults are a
 * sentence on stderr; `--debug` adds the stack. Takes citty's place of `runMain`, which ends with 1 for a wrong usage,
 * accepts flags it does not know, and gives subcommands no data.
 */
export async function runSourceline(line: readonly string[], effects: Effects): Promise<number> {
  const debug = line.includes('--debug');
  try {
    return await runLine(
      line.filter((word) => word !== '--debug'),
      effects,
    );
  } catch (error) {
    return report(error, debug, effects);
  }
}

async function runLine(line: readonly string[], effects: Effects): Promise<number> {
  const [name, ...rest] = line;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await writeHelp(name === undefined ? effects.stderr : effects.stdout, ROOT);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    effects.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]!() : null;
  if (command === null) {
    const what = name.startsWith('-') ? 'option' : 'command';
    throw new BadUsage(`There is no ${what} "${name}". The commands are ${Object.keys(commands).join(', ')}.`);
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await writeHelp(effects.stdout, command, ROOT);
    return 0;
  }
  checkFlags(name, rest, (command.args ?? {}) as ArgsDef);
  const { result } = await runCommand(command, { rawArgs: rest, data: effects });
  return typeof result === 'number' ? result : 0;
}

/** Refuses flags the command does not have and flags without their value, both of which citty lets pass. */
function checkFlags(name: string, words: readonly string[], args: ArgsDef): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === '--') return;
    if (!word.startsWith('-') || word === '-') continue;
    const flag = word.split('=', 1)[0]!;
    const definition = findFlag(flag, args);
    if (definition === null)
      throw new BadUsage(`"sourceline ${name}" has no option ${flag}. See sourceline ${name} --help.`);
    if (definition.type === 'boolean' || word.includes('=')) continue;
    const value = words[++index];
    if (value === undefined || (value.startsWith('-') && value !== '-')) {
      throw new BadUsage(`The option ${flag} needs a value. See sourceline ${name} --help.`);
    }
  }
}

function findFlag(flag: string, args: ArgsDef): ArgDef | null {
  const name = flag.replace(/^-{1,2}/, '');
  for (const [key, definition] of Object.entries(args)) {
    if (definition.type === 'positional') continue;
    const aliases = 'alias' in definition ? [definition.alias ?? []].flat() : [];
    if (flag.startsWith('--') ? name === key : aliases.includes(name)) return definition;
  }
  return null;
}

/** citty colours its help whether or not a terminal reads it, and pads it with spaces at the ends of lines. */
async function writeHelp(output: Output, command: CommandDef, parent?: CommandDef): Promise<void> {
  const usage = await renderUsage(command, parent);
  // eslint-disable-next-line no-control-regex -- the escape character starts a colour
  const plain = output.isTTY ? usage : usage.replace(/\x1b\[\d+m/g, '');
  output.write(`${plain.replace(/ +$/gm, '')}\n`);
}

function report(error: unknown, debug: boolean, effects: Effects): number {
  const { message, status } = explain(error);
  const colours = pc.createColors(effects.stderr.isTTY === true && pc.isColorSupported);
  effects.stderr.write(`${colours.red('sourceline:')} ${message}\n`);
  if (debug && error instanceof Error) effects.stderr.write(`${error.stack}\n`);
  return status;
}

function explain(error: unknown): { readonly message: string; readonly status: number } {
  if (error instanceof BadInput || error instanceof BadUsage) return error;
  if (error instanceof Error && error.name === 'CLIError') {
    return { message: `${error.message}. See sourceline --help.`, status: 2 };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `Something went wrong that should not: ${message}. Run it again with --debug for where.`,
    status: 1,
  };
}
