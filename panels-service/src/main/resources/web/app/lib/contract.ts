/**
 * What the services take and reply, by method and address. `contracts/…` is written from the committed contracts by the type
 * check of the build and holds types only, so nothing of it is in what a browser fetches.
 */
import type { Operations as Dissemination } from 'contracts/dissemination';
import type { Operations as Events } from 'contracts/events';
import type { Operations as Panels } from 'contracts/panels';
import type { Operations as Participants } from 'contracts/participants';

type Operations = Panels & Participants & Events & Dissemination;
export type Operation = keyof Operations;

/** Of an operation as the contract writes it, each parameter as `{}`. */
export type Reply<O extends Operation> = Operations[O]['reply'];
export type Body<O extends Operation> = Operations[O]['body'];
export type Item<O extends Operation> = ItemOf<Reply<O>>;

type ItemOf<R> = R extends { readonly items: readonly (infer I)[] } ? I : never;

/** Of an address as a call has it: `/v1/comments/${id}?limit=1`; `never`, where no contract has such an operation. */
export type OperationAt<M extends string, P extends string> = P extends string
  ? {
      [O in Operation]: O extends `${M} ${infer A}` ? (Fits<Segments<A>, Segments<Path<P>>> extends true ? O : never) : never;
    }[Operation]
  : never;
export type ReplyAt<M extends string, P extends string> = Operations[OperationAt<M, P>]['reply'];
export type BodyAt<M extends string, P extends string> = Operations[OperationAt<M, P>]['body'];
export type ItemAt<P extends string> = ItemOf<ReplyAt<'GET', P>>;

/** Makes a call of what no contract has an error. */
export type InContract<M extends string, P extends string> = [OperationAt<M, P>] extends [never] ? never : unknown;

type Path<P extends string> = P extends `${infer A}?${string}` ? A : P;
type Segments<P extends string> = P extends `${infer S}/${infer Rest}` ? [S, ...Segments<Rest>] : [P];
type Fits<A extends readonly string[], P extends readonly string[]> = A extends [
  infer S extends string,
  ...infer As extends string[],
]
  ? P extends [infer T extends string, ...infer Ps extends string[]]
    ? T extends (S extends '{}' ? string : S)
      ? Fits<As, Ps>
      : false
    : false
  : P extends []
    ? true
    : false;
