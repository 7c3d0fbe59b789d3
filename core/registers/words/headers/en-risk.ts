import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of a risk register, and the qualifiers of ratings. */
export const EN_RISK_HEADERS = {
  riskId: listed(`
    Risk ID | Risk no | Risk number | Risk # | Risk ref | Risk reference | Risk code | R-ID | RID |
    Risk identifier | Risk nr | Risk ref no | Risk reference number | Risk key | Risk index | Scenario ID |
    Threat ID | Risk item
  `),
  riskTitle: listed(`
    Risk | Risk title | Risk name | Risk scenario | Scenario | Risk event | Event | Risk summary | Risk area |
    Scenario name | Scenario title | Identified risk | Risks | Risk item | Risk type | Hazard | Risk headline |
    Short risk description | Information security risk | Security risk | Undesired event | Feared event |
    Strategic scenario | Operational scenario |
    Risk identified | What is the risk
  `),
  riskDescription: listed(`
    Risk description | Description of risk | Description of the risk | Risk statement | Risk details |
    Risk scenario | Scenario description | Risk scenario description | Scenario | Risk | Details of risk |
    Risk explanation | Risk narrative | Risk detail | Potential risk | Impact description | Description of impact |
    Event description | What could happen | What can happen | Risk definition | Identified risk |
    Risk cause and effect | If then statement | Risk event |
    What might happen | What could go wrong | What can go wrong | Risk identified | Consequence description
  `),
  asset: listed(`
    Asset | Assets | Asset name | Name of asset | Name of the asset | Information asset | Information assets |
    Affected asset | Affected assets | Asset/Process | Asset or process | Asset description | Asset affected |
    Assets affected | Primary asset | Supporting asset | Business asset | Critical asset | Asset / System |
    Asset title | System | Systems | Affected system | Affected systems | Related asset | Related assets |
    Asset group | Target asset | Asset at risk | Assets at risk | Linked asset | Linked assets | Object | Resource |
    Asset ID | Application | System name | Information asset name | Asset item | Element at risk | Impacted assets |
    Impacted asset | Value at risk
  `),
  process: listed(`
    Process | Processes | Business process | Process name | Affected process | Affected processes |
    Process / Activity | Business function | Function | Service | Business service | Process area |
    Business activity | Process or service | Operation | Workflow | Business area | Sub-process | Department/Process
  `),
  threat: listed(`
    Threat | Threats | Threat description | Threat source | Threat event | Threat name | Threat scenario |
    Threat actor | Threat agent | Threat type | Threat category | Source of threat | Hazard | Danger | Risk source |
    Source of risk | Potential threat | Potential threats | Threat / Hazard | Threat vector | Identified threat |
    Threat title | Attack vector
  `),
  vulnerability: listed(`
    Vulnerability | Vulnerabilities | Vulnerability description | Weakness | Weaknesses | Vuln |
    Exploited vulnerability | Identified vulnerability | Potential vulnerability | Weak point | Weak points | Flaw |
    Vulnerability / Weakness | Security weakness | Exposure | Susceptibility | Vulnerability name |
    Predisposing condition
  `),
  confidentiality: listed(`
    Confidentiality | C | Conf | Confidential | Confidentiality (C) | C (Confidentiality) | Confidentiality impact |
    Impact on confidentiality | Confidentiality rating | Confidentiality requirement | Loss of confidentiality |
    C value | C rating | Confidentiality value | Confidentiality score | Confidentiality need | Impact C |
    Confidentiality affected
  `),
  integrity: listed(`
    Integrity | I | Int | Integrity (I) | I (Integrity) | Integrity impact | Impact on integrity |
    Integrity rating | Integrity requirement | Loss of integrity | I value | I rating | Integrity value |
    Integrity score | Integrity need | Impact I | Integrity affected
  `),
  availability: listed(`
    Availability | A | Avail | Availability (A) | A (Availability) | Availability impact | Impact on availability |
    Availability rating | Availability requirement | Loss of availability | A value | A rating |
    Availability value | Availability score | Availability need | Impact A | Availability affected
  `),
  riskOwner: listed(`
    Risk owner | Owner of risk | Owner of the risk | Risk owner name | Risk responsible | Risk manager |
    Risk owner / responsible | Risk owner role | Risk lead | Risk responsibility | Risk owner(s) | Risk owners |
    Risk owner name / department | RO | Risk champion | Accountable owner |
    Who owns it | Who owns the risk | Who | Whose risk
  `),
  likelihood: listed(`
    Likelihood | Probability | Frequency | L | P | Prob | Likelihood (L) | Probability (P) | Likelihood (1-5) |
    Probability (1-5) | Likelihood score | Likelihood rating | Likelihood level | Likelihood value |
    Probability score | Probability rating | Probability level | Probability value | Likelihood of occurrence |
    Probability of occurrence | Occurrence | Occurrence probability | Chance | Chance of occurrence |
    Threat likelihood | Risk likelihood | Risk probability | Likelihood/Probability | Frequency of occurrence |
    Expected frequency | Rate of occurrence | LH | LLH | Lik | Like. | Lklhd | PR | Proba | Threat probability |
    Event likelihood | Annual rate of occurrence | ARO | How likely | Possibility | Likelihood factor |
    Probability factor |
    How likely is it | Chance of it happening | Odds | Potential |
    Expectancy | Expectancy score
  `),
  consequence: listed(`
    Consequence | Impact | Consequences | Severity | I | C | S | Imp | Impact (I) | Consequence (C) | Severity (S) |
    Impact (1-5) | Consequence (1-5) | Severity (1-5) | Impact score | Impact rating | Impact level | Impact value |
    Consequence score | Consequence rating | Consequence level | Severity score | Severity rating | Severity level |
    Business impact | Impact (business impact) | Damage | Damage potential | Potential damage | Loss |
    Extent of damage | Magnitude | Magnitude of impact | Potential impact | Risk impact | Overall impact |
    Total impact | Max impact | Maximum impact | Impact severity | Severity of impact | Severity of consequence |
    Gravity | Harm | Effect | Cons | Conseq | Sev | Level of impact | Security impact |
    Information security impact | Impact / Consequence | CIA impact | Impact max | Impact factor | Seriousness |
    Impact CIA | Worst impact | Loss magnitude |
    How bad | How bad is it | How bad would it be | How serious
  `),
  score: listed(`
    Risk score | Score | Risk rating | Risk value | Rating | Risk | Risk factor | Risk level | Risk exposure |
    Exposure | Risk index | Total score | Overall score | Risk number | Risk priority number | RPN | Total risk |
    R | RS | L x I | LxI | L*I | P x I | PxI | P*I | L x C | LxC | L*C | P x S | Score (LxI) | Score (L x I) |
    Risk score (LxI) | Risk score (L x I) | Likelihood x Impact | Probability x Impact | Likelihood x Consequence |
    Risk score (likelihood x impact) | Calculated risk | Risk magnitude | Risk points | Numeric risk |
    Risk calculation | Overall risk score | Risk result | Computed risk | Total | Raw score | Raw risk score |
    Risk rating score | Risk (LxI) | Risk weight | Product | Level of risk | Magnitude of risk | Value of risk
  `),
  level: listed(`
    Risk level | Level of risk | Level | Risk rating | Rating | Risk class | Risk classification | Risk category |
    Risk grade | Risk priority | Risk severity | Risk evaluation | Risk ranking | Overall risk |
    Overall risk rating | Overall risk level | Risk zone | Risk colour | Risk color | RAG | RAG status |
    RAG rating | Risk band | Criticality | Risk criticality | Risk assessment | Class | Grade | Priority level |
    Risk tier | Level of risk (LxI) | Risk status rating | Evaluation | Risk result
  `),
  treatment: listed(`
    Treatment option | Risk treatment option | Treatment | Risk treatment | Treatment decision |
    Risk treatment decision | Risk response | Response | Response strategy | Response type |
    Risk response strategy | Treatment strategy | Risk strategy | Risk treatment strategy | Treatment type |
    Treatment method | Treatment approach | Decision | Risk decision | Option | Strategy | Handling |
    Risk handling | Mitigation strategy | Mitigation option | Mitigation approach | Accept/Mitigate/Transfer/Avoid |
    4T | 4Ts | 4T's | Treat/Tolerate/Transfer/Terminate | Risk action | Option selected | Selected option |
    Chosen option | Risk treatment method | Risk treatment choice | Treatment choice | Approach | Control strategy |
    Risk treatment approach | Management decision | Treat or accept | Treatment category | Options |
    Mitigate/Accept/Transfer/Avoid | Treatment measure |
    What do we do about it | How we treat it | How do we treat it | What we do about it | How treated | Our answer | What to do with it | Response chosen | Way of treatment
  `),
  residualLikelihood: listed(`
    Residual likelihood | Residual probability | Likelihood after treatment | Net likelihood | Target likelihood |
    Residual L | Residual P | L residual | RL | Likelihood (residual) | Probability (residual) | Likelihood after |
    Likelihood after controls | Likelihood after mitigation | Post-treatment likelihood | Post likelihood |
    Probability after treatment | Revised likelihood | New likelihood | Residual frequency | Net probability |
    Target probability | Post-mitigation likelihood | Post mitigation probability | Res. likelihood | Res L |
    Remaining likelihood | Expected likelihood | Reduced likelihood | Final likelihood | Residual occurrence |
    Revised probability | Residual proba | Likelihood 2
  `),
  residualConsequence: listed(`
    Residual consequence | Residual impact | Residual severity | Impact after treatment |
    Consequence after treatment | Net impact | Net consequence | Target impact | Residual I | Residual C |
    Residual S | I residual | RI | Impact (residual) | Consequence (residual) | Severity (residual) | Impact after |
    Impact after controls | Impact after mitigation | Post-treatment impact | Post impact |
    Post-treatment consequence | Revised impact | Revised consequence | New impact | Post-mitigation impact |
    Post-mitigation severity | Severity after treatment | Res. impact | Res I | Remaining impact | Expected impact |
    Reduced impact | Final impact | Target consequence | New consequence | Impact 2 | Residual damage
  `),
  residualScore: listed(`
    Residual risk score | Residual score | Residual risk | Residual rating | Residual risk rating |
    Residual risk value | Net risk score | Net score | Net risk | Target score | Target risk score |
    Residual value | Score after treatment | Risk score after treatment | Post-treatment score | Revised score |
    Revised risk score | New score | New risk score | RR | RRS | Residual risk level | Residual RPN | New RPN |
    Risk after treatment | Risk after mitigation | Post-mitigation score | Post-mitigation risk |
    Post-mitigation risk score | Score (residual) | Remaining risk | Final score | Final risk score | Final risk |
    Residual exposure | Residual total | Res. score | Res risk | Residual risk (LxI) | Managed risk |
    Risk score (residual) | Controlled risk score | Score after controls
  `),
  residualLevel: listed(`
    Residual risk level | Residual level | Residual risk rating | Residual rating | Residual risk |
    Residual risk class | Net risk level | Net level | Net rating | Target risk level | Target level |
    Target rating | Level after treatment | Risk level after treatment | Post-treatment level | Revised rating |
    Revised risk level | New risk level | Level (residual) | Residual criticality | Residual risk category |
    Residual classification | Residual RAG | Post-mitigation risk level | Post-mitigation rating |
    Risk level after mitigation | Final risk level | Final rating | Residual priority | Residual risk grade |
    Residual class | Net risk rating | Risk level (residual) | Remaining risk level
  `),
  acceptedBy: listed(`
    Accepted by | Risk accepted by | Acceptance by | Approved by | Approval | Approver | Risk acceptance |
    Acceptance | Residual accepted by | Residual risk accepted by | Residual risk approved by | Sign-off |
    Signed off by | Authorised by | Authorized by | Acceptance approval | Risk accepted | Risk owner approval |
    Management approval | Risk acceptance by | Approving authority | Accepting authority | Acceptance authority |
    Residual risk acceptance | Approved by (management) | Risk acceptance approver | Accepted (name) |
    Risk owner acceptance
  `),
  acceptedUntil: listed(`
    Accepted until | Acceptance until | Valid until | Acceptance expiry | Acceptance expires |
    Acceptance valid until | Acceptance expiry date | Acceptance expiration date | Expiry date | Expiration date |
    Expires | Expires on | Risk accepted until | Acceptance end date | Acceptance review date |
    Risk acceptance expiry
  `),
  lastReview: listed(`
    Last review | Last reviewed | Last review date | Date of last review | Review date | Reviewed on | Reviewed |
    Date reviewed | Last update | Last updated | Date of review | Last assessment | Last assessment date |
    Assessment date | Date assessed | Last assessed | Date of assessment | Update date | Updated | Updated on |
    Last modified | Last risk review | Last reviewed date | Last reviewed on | Last checked | Previous review |
    Date last reviewed | Review | Date of evaluation |
    Last looked at | Last looked | Last checked on
  `),
  nextReview: listed(`
    Next review | Next review date | Next review due | Review date | Review due | Review due date |
    Date of next review | Review by | Next assessment | Next assessment date | Next update | Next reviewed |
    Next evaluation | Review on | Planned review | To be reviewed | Next risk review | Due for review |
    Planned review date | Scheduled review | Reassessment date |
    Look again | Look again on | Next look
  `),

  qualifierInherent: listed(`
    Inherent | Inherent risk | Gross | Gross risk | Initial | Initial risk | Initial assessment | Raw | Raw risk |
    Before treatment | Before controls | Before mitigation | Pre-treatment | Pre-mitigation | Pre-control |
    Uncontrolled | Untreated | Without controls | Inherent risk assessment | Original | Before measures |
    Unmitigated | Absolute | Pre | Initial risk assessment | Initial risk evaluation | Inherent risk evaluation |
    Risk assessment | Risk analysis | Risk before treatment | Risk before controls | Starting | Initial rating |
    Inherent risk rating | Gross risk assessment | Risk evaluation | Pure risk | Baseline | Prior to treatment |
    Before
  `),
  qualifierCurrent: listed(`
    Current | Current risk | Existing | Actual | Present | Current risk assessment | Current assessment |
    With existing controls | After existing controls | With controls | Today | As is | Risk with existing controls |
    Considering existing controls | With current controls | Current risk level | Now | Controlled | Actual risk |
    Current rating
  `),
  qualifierResidual: listed(`
    Residual | Residual risk | Net | Net risk | After treatment | After controls | After mitigation |
    Post-treatment | Post-mitigation | Post-control | Remaining | Remaining risk | Residual risk assessment |
    Residual assessment | Treated | After measures | Mitigated | With treatment | Risk after treatment |
    Risk after mitigation | Post | Res. | Revised | Revised risk | Reassessment | Re-assessment |
    Risk reassessment | After implementation | New | New risk | After action | After actions |
    Residual risk evaluation | Final | Post treatment risk | After treatment plan | Net risk assessment |
    With planned controls | Following treatment | Residual rating | Residual risk level | After planned controls |
    After
  `),
  qualifierTarget: listed(`
    Target | Target risk | Expected | Planned | Desired | Forecast | Target risk assessment | To be | Projected |
    Aimed | Anticipated | Target risk level | Goal | Expected risk | Future | Planned risk | Risk target
  `),
  qualifierExisting: listed(`
    Existing | Current | Present | In place | Already implemented | Implemented | Actual | Already in place | As is
  `),
  qualifierPlanned: listed(`
    Planned | Proposed | Additional | Further | New | Required | Recommended | Future | To be implemented | Needed |
    Suggested | Necessary
  `),
} satisfies Partial<HeaderWords>;
