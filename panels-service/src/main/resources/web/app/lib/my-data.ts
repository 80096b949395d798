import { creditLabel } from './credit-choice';
import { paymentState } from './claim-parts';
import { choose, nameOf } from './languages';
import { decided } from './progress';
import { nameOfHalf, STANDARDS } from './standards';
import type { Credit, Decision, Membership, MessageSettings, MyData, StandardsProfile } from './wire';
import { type Key, language, money, t } from './words';

/** A row as it is stored, column by column. */
export type Row = Readonly<Record<string, unknown>>;

/** One thing that is stored, as a person reads it. */
export interface Entry {
  readonly what: string;
  /** When it was, a moment or a day. */
  readonly when?: string;
  /** In the person's own words, or in those that somebody wrote to them. */
  readonly words?: string;
  /** The language of the words, where it is known. */
  readonly lang?: string;
}

export interface Group {
  readonly heading: Key;
  readonly entries: readonly Entry[];
}

type Reader = (row: Row) => Omit<Entry, 'when'>;

const ROLES: Record<Membership['role'], Key> = {
  MEMBER: 'roleMember',
  CHAIR: 'roleChair',
  PPI_LEAD: 'roleLead',
  CARER_MEMBER: 'roleCarer',
};
const PLACES: Record<Membership['state'], Key> = {
  INVITED: 'placeInvited',
  ACTIVE: 'placeActive',
  ON_BREAK: 'placeOnBreak',
  ENDED: 'placeEnded',
};
const FREQUENCIES: Record<MessageSettings['frequency'], Key> = {
  AT_ONCE: 'mailAtOnce',
  DAILY: 'mailDaily',
  NONE: 'mailNone',
};

/** What is told of the rows of each table, in the groups in which people look for it. */
const GROUPS: readonly { readonly heading: Key; readonly tables: Readonly<Record<string, Reader>> }[] = [
  {
    heading: 'myPlace',
    tables: {
      membership: (row) => ({
        what: `${t('youAre', { pseudonym: text(row, 'pseudonym'), role: t(ROLES[row.role as Membership['role']]) })} ${t(PLACES[row.state as Membership['state']])}`,
      }),
      access_grant: () => ({ what: t('dataAccess') }),
      staff_account: (row) => ({ what: t('dataStaff'), words: text(row, 'label') }),
    },
  },
  {
    heading: 'dataWritten',
    tables: {
      comment: (row) => ({
        what: t('myComment'),
        words: [text(row, 'text') || t('retractedText'), text(row, 'reopen_reason')].filter(Boolean).join('\n\n'),
        lang: text(row, 'language'),
      }),
      comment_draft: (row) => {
        const draft = (row.content ?? {}) as Row;
        return { what: t('dataDraft'), words: text(draft, 'text'), lang: text(draft, 'language') };
      },
      held_reopening: (row) => ({ what: t('reopenWhy'), words: text(row, 'reason') }),
    },
  },
  {
    heading: 'became',
    tables: {
      comment_response: (row) => ({ what: `${t('theAnswer')}: ${decided(row.decision as Decision)}`, ...inOwn(row, 'reason') }),
      contribution: (row) => ({
        what: `${t('creditHeading')}: ${creditLabel(row.credit_preference as Credit['preference'])}`,
        words: text(row, 'credit_name'),
      }),
      impact_comment: () => ({ what: t('dataImpact') }),
    },
  },
  {
    heading: 'payments',
    tables: {
      payment_offer: (row) => ({ what: `${t('dataOffer')}: ${sum(row)}. ${paymentState(text(row, 'state'))}`, ...inOwn(row, 'title') }),
      claim: (row) => ({ what: `${t('dataClaim')}: ${sum(row)}. ${paymentState(text(row, 'state'))}`, words: text(row, 'reason') }),
      claim_receipt: (row) => ({ what: `${t('dataReceipt')} (${text(row, 'type')})` }),
    },
  },
  {
    heading: 'messages',
    tables: {
      message_settings: (row) => ({
        what: `${t(FREQUENCIES[row.frequency as MessageSettings['frequency']])} · ${nameOf(text(row, 'language'))}`,
        words: text(row, 'address'),
      }),
    },
  },
  {
    heading: 'dataUnwell',
    tables: {
      safeguarding_flag: (row) => ({
        what: t(row.source === 'PPI_LEAD' ? 'dataFlagByLead' : 'dataFlag'),
        words: [text(row, 'words'), ...wish(row), text(row, 'note')].filter(Boolean).join('\n'),
      }),
    },
  },
  {
    heading: 'dataMeetings',
    tables: {
      panel_meeting: () => ({ what: t('meetingAttended') }),
      development_step: (row) => ({ what: t('dataStep'), ...inOwn(row, 'title') }),
    },
  },
  {
    heading: 'standards',
    tables: {
      standards_assessment: (row) => ({
        what: `${t(STANDARDS[row.standard as StandardsProfile['items'][number]['standard']].name)}, ${nameOfHalf(text(row, 'period'))}: ${t('ratedOwn', { score: text(row, 'score') })}`,
        ...inOwn(row, 'evidence'),
      }),
      contributor_view: (row) => ({ what: t('dataView'), ...inOwn(row, 'text') }),
    },
  },
  {
    heading: 'dataReading',
    tables: { reading_position: (row) => ({ what: nameOf(text(row, 'language')) }) },
  },
];

/** When something was, where a row says it better than by when it was stored. */
const MOMENTS = ['taken_on', 'starts_at', 'read_at', 'created_at'];

/** All that is stored, the latest first in each group; what no group knows stands in the last one, as it is stored. */
export function groupsOf(stored: MyData['stored']): readonly Group[] {
  const known = new Set(GROUPS.flatMap((group) => Object.keys(group.tables)));
  const rest = Object.entries(stored).filter(([table]) => !known.has(table));
  return [
    ...GROUPS.map(({ heading, tables }) => ({
      heading,
      entries: latestFirst(Object.entries(tables).flatMap(([table, read]) => rowsOf(stored, table).map((row) => ({ ...read(row), when: momentOf(row) })))),
    })),
    {
      heading: 'dataElse',
      entries: rest.flatMap(([table]) =>
        rowsOf(stored, table).map((row) => ({ what: table, when: momentOf(row), words: JSON.stringify(row, null, 2), lang: 'en' })),
      ),
    },
  ];
}

function rowsOf(stored: MyData['stored'], table: string): readonly Row[] {
  return (stored[table] ?? []) as readonly Row[];
}

function latestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => (other.when ?? '').localeCompare(one.when ?? ''));
}

function momentOf(row: Row): string | undefined {
  const found = MOMENTS.map((name) => row[name]).find((value) => typeof value === 'string');
  return found as string | undefined;
}

function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function sum(row: Row): string {
  return money(Number(row.amount), text(row, 'currency'));
}

/** Of a text in several languages the one that the person reads best. */
function inOwn(row: Row, column: string): Pick<Entry, 'words' | 'lang'> {
  const texts = (row[column] ?? {}) as Readonly<Record<string, string>>;
  const tag = choose(language().tag, Object.keys(texts));
  return tag ? { words: texts[tag], lang: tag } : {};
}

/** How somebody wished to be called. */
function wish(row: Row): readonly string[] {
  const call = row.call ? (JSON.parse(text(row, 'call')) as Row) : {};
  return ['phone', 'askFor', 'times'].map((part) => text(call, part));
}
