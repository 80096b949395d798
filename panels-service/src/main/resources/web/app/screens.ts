import './screens/help';
import { WORKSPACE_SCREENS } from './workspace/screens';
import { speakWorkspace } from './workspace/words';

interface Entry {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
  /** Whether it is there for those who are not signed in too. */
  readonly open?: boolean;
  /** Whether it also says what it has to when nobody can be asked who is signed in. */
  readonly offline?: boolean;
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  home: { tag: 'home-screen', load: () => import('./screens/home') },
  reading: { tag: 'reading-screen', load: () => import('./screens/reading') },
  saying: { tag: 'new-comment-screen', load: () => import('./screens/new-comment') },
  comments: { tag: 'comments-screen', load: () => import('./screens/comments') },
  comment: { tag: 'comment-screen', load: () => import('./screens/comment') },
  comparison: { tag: 'comparison-screen', load: () => import('./screens/comparison') },
  done: { tag: 'you-said-we-did-screen', load: () => import('./screens/you-said-we-did') },
  place: { tag: 'membership-screen', load: () => import('./screens/membership') },
  meetings: { tag: 'meetings-screen', load: () => import('./screens/meetings') },
  standards: { tag: 'standards-screen', load: () => import('./screens/standards') },
  payments: { tag: 'payments-screen', load: () => import('./screens/payments') },
  messages: { tag: 'messages-screen', load: () => import('./screens/messages') },
  data: { tag: 'data-screen', load: () => import('./screens/data') },
  // it comes with the page, so that it is there without a network
  help: { tag: 'help-screen', load: () => Promise.resolve(), open: true, offline: true },
  join: { tag: 'join-screen', load: () => import('./screens/join'), open: true },
  wording: { tag: 'wording-screen', load: () => import('./screens/wording'), open: true },
  about: { tag: 'about-screen', load: () => import('./screens/about'), open: true },
  // for those who work on the pages
  components: { tag: 'components-screen', load: () => Promise.all([speakWorkspace(), import('./screens/components')]), open: true },
  back: { tag: 'back-screen', load: () => import('./screens/back') },
  ...WORKSPACE_SCREENS,
};

/**
 * The screens by the name that they have in addresses; each is fetched when somebody goes there. A map, because an object also
 * answers to names that it has from the language, such as `__proto__`.
 */
export const SCREENS: ReadonlyMap<string, Entry> = new Map(Object.entries(ENTRIES));

const READ_ON_THE_WAY = ['home', 'reading', 'saying', 'comments', 'comment', 'comparison', 'done', 'place'];

/** Fetches what somebody may want to read or write on the way, where there may be no network. */
export function loadAhead(): void {
  READ_ON_THE_WAY.forEach((name) => void ENTRIES[name].load().catch(() => undefined));
}

export const START = ENTRIES.home;

export const WELCOME: Entry = { tag: 'welcome-screen', load: () => import('./screens/welcome') };
