import { StepFailed } from '../run-step.mjs';

const unreleased = '## Unreleased\n';

/**
 * The changelog in which what is under "Unreleased" stands under a version and its date, below an empty "Unreleased".
 *
 * @throws StepFailed when nothing is unreleased, or the version is in it already.
 */
export function released(changelog, version, date) {
  const start = changelog.indexOf(unreleased);
  if (start < 0) throw new StepFailed(`CHANGELOG.md has no "${unreleased.trim()}"`);
  if (new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: |$)`, 'm').test(changelog)) {
    throw new StepFailed(`CHANGELOG.md has an entry for ${version} already`);
  }
  if (entryAt(changelog, start) === '') throw new StepFailed('CHANGELOG.md says of nothing that it is unreleased');
  const end = start + unreleased.length;
  return `${changelog.slice(0, end)}\n## ${version} - ${date}\n${changelog.slice(end)}`;
}

/** What stands under the heading of a version, without the heading. */
export function entryOf(changelog, version) {
  const start = changelog.indexOf(`\n## ${version} - `);
  return start < 0 ? '' : entryAt(changelog, start + 1);
}

function entryAt(changelog, start) {
  const body = changelog.slice(changelog.indexOf('\n', start) + 1);
  const end = body.search(/^## /m);
  return (end < 0 ? body : body.slice(0, end)).trim();
}
