// what the pages find in a browser, as far as calls touch it
Object.assign(globalThis, { window: globalThis, document: Object.assign(new EventTarget(), { visibilityState: 'hidden' }) });

const { all, read, readIfThere, Refusal, unlessAway } = await import('../../../main/resources/web/app/lib/calls');

/** What a page gets of a call: what came, or the status with which it was refused. */
async function outcome(name: string, coming: Promise<unknown>): Promise<void> {
  const found = await coming.then(
    (came) => JSON.stringify(came) ?? 'absent',
    (failure: unknown) => (failure instanceof Refusal ? `refused ${failure.status}` : String(failure)),
  );
  console.log(`${name}: ${found}`);
}

for (const status of ['200', '401', '403', '404', '405', '429', '500', '501', '503']) {
  await outcome(`readIfThere ${status}`, readIfThere(`/v1/comments/${status}`).then((answer) => answer && 'there'));
  await outcome(`unlessAway ${status}`, unlessAway(read(`/v1/comments/${status}`).then(() => 'there'), 'instead'));
  await outcome(`all ${status}`, all(`/v1/comments/${status}/anchors`));
}

// what windows tell each other keeps the engine waiting
close();

export {};
