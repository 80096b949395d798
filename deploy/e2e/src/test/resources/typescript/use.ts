// What a partner writes who generated a client from a contract: read, create, understand a refusal.
import { Configuration as Participants, ResponseError, StudiesApi, instanceOfProblem, type Problem } from "./participants";
import { Configuration as Panels, MaterialKind, MaterialsApi } from "./panels";
import { Configuration as Events, EventsApi } from "./events";
import { Configuration as Dissemination, WorksApi } from "./dissemination";

export interface Seen {
  acronyms: string[];
  material: string;
  titleOfMaterial: string;
  events: string[];
  works: string[];
  refusal: Problem;
}

export async function run(basePath: string, accessToken: string, studyId: string): Promise<Seen> {
  const studies = new StudiesApi(new Participants({ basePath, accessToken }));
  const materials = new MaterialsApi(new Panels({ basePath, accessToken }));
  const page = await studies.listStudies({ limit: 200 });
  const made = await materials.createMaterial({
    newMaterial: { studyId, title: { en: "Recruitment letter" }, kind: MaterialKind.Recruitment },
    idempotencyKey: crypto.randomUUID(),
  });
  const events = await new EventsApi(new Events({ basePath })).listEvents({ limit: 200 });
  const works = await new WorksApi(new Dissemination({ basePath })).listWorks();
  return {
    acronyms: (page.items ?? []).map((study) => study.acronym ?? ""),
    material: made.id ?? "",
    titleOfMaterial: made.title ?? "",
    events: (events.items ?? []).map((event) => event.id ?? ""),
    works: (works.items ?? []).map((work) => work.id ?? ""),
    refusal: await refusalOf(studies.createPartnerOrganisation({ newPartnerOrganisation: { name: { en: "Somebody" }, country: "RS" } })),
  };
}

async function refusalOf(call: Promise<unknown>): Promise<Problem> {
  try {
    await call;
  } catch (refused) {
    if (refused instanceof ResponseError) {
      const problem: object = await refused.response.json();
      if (instanceOfProblem(problem)) {
        return problem;
      }
    }
    throw refused;
  }
  throw new Error("it was not refused");
}
