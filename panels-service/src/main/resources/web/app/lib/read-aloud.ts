import { byTag } from './languages';

/** Reads aloud with the voices that the device has; nothing leaves the device. */
const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
let run = 0;

export function canSpeak(): boolean {
  return synthesis !== undefined;
}

/** A voice for the language or for one that sounds like it. Voices may come late: ask again when somebody wants to listen. */
export function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
  const voices = synthesis?.getVoices() ?? [];
  for (const wished of byTag(tag)?.voices ?? [tag]) {
    const found = voices.find((voice) => fits(voice.lang.replace('_', '-'), wished));
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** Reads one piece after the other, telling which; ends with the last or when it is stopped. */
export async function readAloud(
  pieces: readonly string[],
  voice: SpeechSynthesisVoice,
  onPiece: (index: number) => void,
): Promise<void> {
  stopReading();
  const mine = run;
  for (let index = 0; index < pieces.length && mine === run; index++) {
    onPiece(index);
    for (const sentence of sentences(pieces[index])) {
      if (mine !== run) {
        return;
      }
      await utter(sentence, voice);
    }
  }
}

export function stopReading(): void {
  run++;
  synthesis?.cancel();
}

function utter(sentence: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.95;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    synthesis?.speak(utterance);
  });
}

/** Some browsers stop in the middle of what is long. */
function sentences(text: string): readonly string[] {
  return text.match(/[^.!?…]+[.!?…]*\s*/gu) ?? [text];
}

function fits(voice: string, wished: string): boolean {
  if (wished === 'sr-Cyrl' || wished === 'sr') {
    return /^sr/i.test(voice) && !/latn/i.test(voice);
  }
  return voice.toLowerCase() === wished.toLowerCase() || voice.toLowerCase().startsWith(`${wished.toLowerCase()}-`);
}
