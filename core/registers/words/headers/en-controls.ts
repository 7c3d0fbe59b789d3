import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of Statements of Applicability and gap assessments. */
export const EN_CONTROL_HEADERS = {
  controlId: listed(`
    Control ID | Control | Control no | Control number | Control ref | Control reference | Annex A |
    Annex A control | Annex A reference | Annex A ref | Annex A ID | Annex A no | ISO control | ISO 27001 control |
    ISO 27001:2022 control | ISO 27001 ref | ISO 27002 control | ISO reference | ISO ref | Clause | Clause no |
    Clause number | Section | Section no | Annex A clause | Control code | Ctrl | Ctrl ID | Ctrl. no | Reference |
    Ref | ID | No. | Nr. | Number | Measure | Measure ID | Control identifier | Clause/Control | Annex |
    Annex A control number | ISO 27001 | ISO/IEC 27001 | ISO/IEC 27001:2022 | ISO/IEC 27002:2022 |
    Annex A control ID | Identifier | Standard reference | ISO clause | Sub-clause | Annex control
  `),
  controlTitle: listed(`
    Control title | Control name | Control | Title | Name | Control description | Controls | Security control |
    Name of control | Annex A control | Annex A controls | Control objective | Control objectives |
    Security controls | Control statement | Control text | Control requirement | Description | Measure |
    Control topic | Information security control | Annex A control title | ISO 27001 control |
    ISO 27001:2022 controls | Control heading | Control name / description | Requirement | Subject |
    Control definition | Description of control | ISO 27001 controls | Annex A title
  `),
  applicable: listed(`
    Applicable | Applicability | Is applicable | Is control applicable? | Control applicable | Applicable (Y/N) |
    Applicable (Yes/No) | In scope | Included | Include | Inclusion | Include/Exclude | Included/Excluded |
    Inclusion/Exclusion | Relevant | Relevance | Selected | Control selected | Required | Necessary | Scope |
    Decision | Excluded | Exclusion | Applies | Applicable to ISMS | Applicability status |
    Applicable / Not applicable | Selection | Adopted | Control included | Control inclusion | SoA decision | Y/N |
    Yes/No | Applicability decision | Applicable to organisation | Used | N/A |
    Do we need it | Needed | Does it apply
  `),
  implemented: listed(`
    Implemented | Implementation status | Status | Implementation | Status of implementation | Current status |
    Control status | Implemented (Y/N) | Implemented (Yes/No) | Is implemented | State of implementation |
    Implementation state | Implementation level | Level of implementation | Implementation progress |
    Degree of implementation | Maturity | Maturity level | Implementation status (drop-down) | Control implemented |
    In place | Current state | Implementation (Y/N) | Compliance status | Compliance | Already implemented |
    Fully implemented | Implementation stage | Progress | Control implementation status | Currently implemented |
    Status of control | Implementation degree | Control maturity | Implement |
    Done | How far | Do we do it | Where are we
  `),
  justification: listed(`
    Justification | Justification for inclusion | Justification for inclusion/exclusion |
    Justification for inclusion or exclusion | Justification for the inclusion/exclusion | Reason | Rationale |
    Reason for inclusion | Reason for inclusion/exclusion | Reasons | Reasoning | Justification of inclusion |
    Inclusion justification | Reason for selection | Justification / Reason | Reason for decision | Why | Basis |
    Basis for inclusion | Explanation | Reason for applicability | Justification for applicability |
    Justification (inclusion) | Reason for inclusion or exclusion | Applicability justification |
    Justification for selection | Selection rationale | Rationale for inclusion | Comment | Comments | Remarks |
    Justification for inclusion and exclusion | Reason/justification | Justification for decision |
    Decision rationale | Reasons for selection | Motivation | Rationale for inclusion/exclusion |
    Inclusion/exclusion justification |
    Why / why not | Why or why not | Why (not)
  `),
  justificationExclusion: listed(`
    Justification for exclusion | Reason for exclusion | Exclusion justification | Justification of exclusion |
    Exclusion reason | Rationale for exclusion | Justification for exclusions | Why excluded |
    Justification if not applicable | Reason if not applicable | If not applicable, why |
    Justification for non-applicability | Exclusion rationale | Reason for non-applicability |
    Reason not applicable | Justification (exclusion) | If no, justification | If excluded, why |
    Justification for excluding | Reason for not implementing | Exclusions | Reason for omission |
    Explanation for exclusion | Not applicable justification
  `),
  inclusionReason: listed(`
    Reasons for inclusion | Reason for inclusion | Reason code | Reason codes | Reason for selection |
    Reasons for selection | Selection reason | Control source | Source | Basis | Driver | Drivers | LR | CO | BR |
    BR/BP | BP | RRA | RA | LR/CO/BR/RRA | LR, CO, BR/BP, RRA | Selected controls and reasons for selection |
    Legal requirement | Legal requirements | Contractual obligation | Contractual obligations |
    Business requirement | Business requirements | Best practice | Best practices | Result of risk assessment |
    Results of risk assessment | Risk assessment result | Requirement source | Source of requirement | Origin |
    Legal/Contractual/Business/Risk | Inclusion reason | Reason type | Basis for selection
  `),
  reference: listed(`
    Reference | References | Related documents | Related document | Document | Documents | Documentation |
    Related policy | Related policies | Related policy/procedure | Policy | Policies | Procedure | Procedures |
    Policy/Procedure | Policy / Procedure reference | Policy reference | Document reference |
    Documented information | Supporting documents | Supporting documentation | Evidence | Evidence reference |
    Evidence ref | Evidence location | Evidence link | Link to evidence | Link | Links | Implementation evidence |
    Evidence of implementation | Proof | Records | Where | Documented in | Relevant documents |
    Relevant documentation | Reference document | Reference documents | Reference to documents |
    Implementation description | How implemented | Implementation method | Implementation details |
    Implementation notes | Method of implementation | Description of implementation | Control implementation |
    Overview of implementation | Location of evidence | ISMS document | ISMS documents | Document / Evidence |
    Artefacts | Artifacts | Related procedure | Reference to policy | Implementation reference | Evidences |
    Linked documents | Reference / Evidence | Supporting evidence | Other document | Policy name |
    Where to find it | Where is it written | Where documented | See | Found in
  `),
  controlOwner: listed(`
    Control owner | Owner | Responsible | Owner of control | Control responsible | Responsible for control |
    Control owner(s) | Control responsibility | Responsible person | Responsibility | Measure owner |
    Process owner | Implementation owner | Implementation responsibility | Responsible for implementation
  `),

  requirementId: listed(`
    Clause | Clause no | Clause number | Clause ref | Clause ID | Requirement ID | Requirement no |
    Requirement number | Req ID | Req. no | Req | Reference | Ref | ID | No. | Control ID | Control no |
    Control number | Control ref | Control | Section | Section no | Section number | Sub-clause | Subclause |
    Clause/Control | ISO clause | ISO 27001 clause | ISO 27001 reference | Standard clause | Standard reference |
    Standard ref | Chapter | Annex A | Annex A control | Paragraph | Article | Question no | Question ID |
    Question number | Q# | Item | Requirement reference | Requirement ref | Requirement | Clause reference |
    Criteria reference | ISO 27001 | ISO 27001:2022 | ISO 27001:2022 clause | ISO/IEC 27001 | Clauses |
    Control/Clause | ISO ref
  `),
  requirementText: listed(`
    Requirement | Requirements | Requirement text | Requirement description | Question | Questions |
    Audit question | Audit questions | Assessment question | Gap analysis question | Gap analysis questions |
    Clause title | Clause name | Clause description | Control title | Control name | Control description | Control |
    Description | Title | Check | Checkpoint | Checklist item | Checklist | Criteria | Criterion | Audit criteria |
    Control requirement | Standard requirement | ISO requirement | ISO 27001 requirement | Item | Statement |
    Control statement | Requirement title | Requirement statement | Topic | Subject | What to check |
    Control objective | Assessment question / requirement | Policy requirement | Mandatory requirement |
    Subject area | Control question |
    What to ask | What to look for | What to ask / look for | Question to ask
  `),
  compliance: listed(`
    Compliance | Compliant | Compliance status | Status | Conformity | Conformance | Conforms | Conformity status |
    Conformance status | Compliance level | Level of compliance | Level of conformity | Gap status |
    Implementation status | Implemented | Implementation | Current status | Current state | Maturity |
    Maturity level | Current maturity | Assessment | Assessment result | Result | Results | Rating | Score |
    Answer | Response | Yes/No | Y/N | Y/N/Partial | Met | Requirement met | Fulfilled | Fulfilment | Fulfillment |
    Degree of fulfilment | Degree of compliance | Evidence status | Compliance (Y/N) | Compliance (Yes/No/Partial) |
    C/P/N | C/NC | Conformity (Y/N) | Conformance (Y/N/Partial) | Compliant (Y/N) | Compliance rating | In place |
    Addressed | Satisfied | Audit result | State | Conclusion | Verdict | Compliance score |
    Level of implementation | Conforming | Assessment status | Readiness | Compliant/Non-compliant |
    Audit finding grade
  `),
  evidence: listed(`
    Evidence | Evidence seen | Evidence reviewed | Evidence found | Audit evidence | Evidence provided |
    Evidence available | Available evidence | Existing evidence | Objective evidence | Evidence collected |
    Evidence reference | Evidence ref | Evidence location | Evidence link | Documents reviewed | Document |
    Documents | Documentation | Records | Current practice | Current situation | Current state |
    Existing documentation | Existing controls | Observation | Observations | Current implementation | Proof |
    As-is | Evidence / Comments | Evidence / Notes | Existing practice | What we have | Supporting evidence |
    Supporting documents | Communication record | Evidence description | Evidence observed | Evidence obtained |
    Notes on evidence | Findings/Evidence | Actual evidence | Reference document
  `),
  expectedEvidence: listed(`
    Expected evidence | Evidence expected | Evidence needed | Evidence required | Required evidence |
    Example evidence | Examples of evidence | Evidence examples | Typical evidence | Suggested evidence |
    Evidence to look for | What to look for | Required documents | Required documentation | Documents required |
    Mandatory documents | Documented information required | Evidence an auditor expects | Audit evidence required |
    Necessary evidence | Evidence requirements | Needed evidence | Documents needed | Expected documents |
    Evidence to be provided | Evidence guidance | Possible evidence | Evidence auditors expect | Sample evidence |
    Evidence to expect
  `),
  gap: listed(`
    Gap | Gaps | Gap description | Gap identified | Gaps identified | Identified gap | Identified gaps |
    Gap analysis | Finding | Findings | Audit finding | Audit findings | Gap details | Key gaps | Deficiency |
    Deficiencies | Shortfall | Weakness | Weaknesses | Deviation | Deviations | Nonconformity | Non-conformity |
    Nonconformities | Non-conformities | Non conformance | Missing | What is missing | What's missing |
    Observation | Observations | Issue | Issues | Comments | Gap comments | Gap notes | Findings & recommendations |
    Description of gap | Description of the gap | Gap / Finding | Remaining gap | Improvement needed | Gap statement |
    Auditor's remarks | Auditor remarks
  `),
} satisfies Partial<HeaderWords>;
