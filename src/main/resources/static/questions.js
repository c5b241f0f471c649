// The page on which officers decide who is who: the questions, the decisions, and the token, which stays in this page's memory
// unless the officer asks to keep it for the tab. Words from notes are only ever set as text.

const KEPT = 'boardgraph.officer-token';
const MENTION = `fragment M on Mention {
  id printedName person { name } authority { name } meeting { name date }
  citation { firstLine lastLine quote document { name } }
}`;
const DECISION = 'fragment D on IdentityDecision { id same by at note left { ...M } right { ...M } } ' + MENTION;

const by = id => document.getElementById(id);
let token = sessionStorage.getItem(KEPT);

/** What the server answers; an Error with its sentence, and with the ids of decisions in the way, where it refuses. */
async function ask(query, variables) {
  const headers = { 'Content-Type': 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  let answer;
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    answer = await response.json();
  } catch {
    throw new Error('The server does not answer. Is it still running?');
  }
  if (answer.errors) {
    const [first] = answer.errors;
    throw Object.assign(new Error(first.message), { code: first.extensions?.code, held: first.extensions?.decisions ?? [] });
  }
  return answer.data;
}

/** An element with properties and children; texts become text. */
function el(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter(child => child !== null));
  return element;
}

function button(text, onclick) {
  const made = el('button', { type: 'button' }, text);
  made.onclick = async () => {
    made.disabled = true;
    try {
      await onclick();
    } finally {
      made.disabled = false;
    }
  };
  return made;
}

function printed(mention) {
  const { citation } = mention;
  const lines = citation && (citation.firstLine === citation.lastLine
    ? `line ${citation.firstLine}` : `lines ${citation.firstLine} to ${citation.lastLine}`);
  return el('div', {},
    el('h4', {}, mention.printedName),
    el('p', {}, mention.authority ? mention.authority.name : 'no authority printed'),
    mention.meeting ? el('p', {}, mention.meeting.name) : null,
    citation ? el('figure', {},
      el('pre', {}, citation.quote ?? '(withheld)'),
      el('figcaption', {}, `${citation.document.name}, ${lines}`)) : null);
}

const pair = ({ left, right }) => el('div', { className: 'pair' }, printed(left), printed(right));

/** How sure the evidence is, in words: the number says more than it knows. */
const likely = probability => (probability >= 0.5 ? 'Likely one person' : 'Possibly one person');

function question(asked) {
  const { left, right } = asked;
  const note = el('input', { type: 'text', maxLength: 2000, placeholder: 'Why, for everybody to read (may be left out)' });
  note.setAttribute('aria-label', `Why, about ${left.printedName} and ${right.printedName}`);
  const refused = alertLine();
  const decide = same => () => attempt(refused, async () => {
    const { decideIdentity } = await ask(
      `mutation ($left: ID!, $right: ID!, $same: Boolean!, $note: String) {
        decideIdentity(left: $left, right: $right, same: $same, note: $note) { ...D }
      } ${DECISION}`,
      { left: left.id, right: right.id, same, note: note.value || null });
    await reload();
    say(`Decided: ${left.printedName} and ${right.printedName} are ${verdict(decideIdentity)}. It stands under Decided, where it can be taken back.`);
  });
  return el('article', {},
    el('h3', {}, `${likely(asked.probability)}: ${left.printedName} and ${right.printedName}`),
    pair(asked),
    el('ul', {}, ...asked.reasons.map(reason => el('li', {}, reason))),
    token ? el('div', { className: 'row' }, button('One person', decide(true)), button('Two people', decide(false)), note) : null,
    refused);
}

const undoing = (id, what, refused) => () => attempt(refused, async () => {
  await ask('mutation ($id: ID!) { undoIdentityDecision(id: $id) { id } }', { id });
  await reload();
  say(`Taken back: ${what}.`);
});

/** A decision that nothing else leads to: one of its names is not in the graph. */
function unseen(id) {
  const refused = alertLine();
  return el('article', {},
    el('p', {}, 'A decision about a name that is no longer in the graph'),
    token ? button('Undo', undoing(id, 'the decision about a name that is no longer in the graph', refused)) : null,
    refused);
}

const verdict = decision => (decision.same ? 'one person' : 'two people');

function decision(taken) {
  const refused = alertLine();
  const undo = undoing(taken.id, `${taken.left.printedName} and ${taken.right.printedName} are ${verdict(taken)}`, refused);
  return el('article', {},
    el('h3', {}, `${taken.same ? 'One person' : 'Two people'}: ${taken.left.printedName} and ${taken.right.printedName}`),
    pair(taken),
    el('p', {}, `Decided by ${taken.by}, ${new Date(taken.at).toLocaleString()}${taken.note ? `: ${taken.note}` : ''}`),
    token ? button('Undo', undo) : null,
    refused);
}

function alertLine() {
  const line = el('div', {});
  line.setAttribute('role', 'alert');
  return line;
}

/** Does it; where the server refuses, says why, and shows the decisions in the way, each with its own way back. */
async function attempt(line, work) {
  line.replaceChildren();
  try {
    await work();
  } catch (failure) {
    if (failure.code === 'NOT_SHOWN') {
      await reload();
      say(failure.message);
      return;
    }
    const contradicts = Boolean(failure.held?.length);
    line.replaceChildren(el('p', {}, contradicts
      ? 'That contradicts what was decided before. Undo one of these first, if it was wrong:' : failure.message));
    if (contradicts) {
      const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ...D } } ${DECISION}`, { ids: failure.held });
      line.append(...nodes.map((node, place) => (node ? decision(node) : unseen(failure.held[place]))));
    }
  }
}

/** One of the two lists: what it shows, and where its next page begins. */
function list(field, fragment, show, place, count, more) {
  const query = `query ($after: String) { ${field}(first: 20, after: $after) {
    totalCount nodes { ...${fragment} } pageInfo { hasNextPage endCursor } } }`;
  const texts = {
    Q: `fragment Q on IdentityQuestion { id probability reasons left { ...M } right { ...M } } ${MENTION}`,
    D: DECISION,
  };
  let after = null;
  let turn = 0;
  const page = async from => {
    const mine = ++turn;
    by(more).hidden = true;
    const { [field]: rows } = await ask(`${query} ${texts[fragment]}`, { after: from });
    if (mine !== turn) return; // a later one is on its way, asked with another token perhaps
    if (!from) by(place).replaceChildren();
    by(place).append(...rows.nodes.map(show));
    by(count).textContent = `(${rows.totalCount})`;
    by(more).hidden = !rows.pageInfo.hasNextPage;
    after = rows.pageInfo.endCursor;
    if (!rows.totalCount) by(place).replaceChildren(el('p', { className: 'quiet' }, 'None.'));
  };
  by(more).onclick = () => page(after).catch(failure => {
    by(more).hidden = false;
    say(failure.message);
  });
  return () => page(null);
}

const lists = [
  list('identityQuestions', 'Q', question, 'questions', 'asked', 'more-questions'),
  list('identityDecisions', 'D', decision, 'decisions', 'taken', 'more-decisions'),
];

const reload = () => Promise.all(lists.map(load => load()));

function say(sentence) {
  by('said').textContent = sentence;
  if (sentence) by('said').focus();
}

/** Shows the page as the token allows, and forgets a token that the server does not know. */
async function enter() {
  try {
    await ask('{ viewer { name } }');
    say('');
  } catch (failure) {
    say(failure.message);
    if (failure.code === 'NOT_AUTHENTICATED') leave();
  }
  by('token').hidden = Boolean(token);
  by('officer').hidden = !token;
  await reload().catch(failure => say(failure.message));
}

function leave() {
  token = null;
  sessionStorage.removeItem(KEPT);
}

by('token').onsubmit = event => {
  event.preventDefault();
  token = by('value').value.trim();
  if (by('keep').checked) sessionStorage.setItem(KEPT, token);
  by('value').value = '';
  enter();
};
by('forget').onclick = () => {
  leave();
  enter();
};
enter();
