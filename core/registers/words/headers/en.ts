import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { EN_RISK_HEADERS } from './en-risk.ts';

export const EN_HEADERS: HeaderWords = {
  ...EN_RISK_HEADERS,
  id: listed(`
    ID | Ref | Reference | Ref ID | Ref No | Ref Number | No | Nr | Number | # | N° | № | Item | Item no |
    Item number | Serial no | Serial number | S. No | Sr. No | Sl. No | SN | Seq | Sequence | Reference number |
    Reference no | Identifier | Unique ID | Unique identifier | Code | Key | Index | Entry | Row ID | UID |
    Record ID | Record no
  `),
  title: listed(`
    Title | Name | Short title | Short name | Summary | Heading | Label | Headline | Topic | Subject
  `),
  description: listed(`
    Description | Details | Detail | Desc | Short description | Full description | Detailed description |
    Explanation | Narrative | Definition | Purpose
  `),
  owner: listed(`
    Owner | Responsible | Responsibility | Responsible person | Person responsible | Responsible party |
    Responsible parties | Responsible role | Responsible team | Responsible owner | Responsible department |
    Responsible function | Responsible manager | Accountable | Accountable person | Accountability | Assigned to |
    Assignee | Assigned owner | Assigned lead | Lead | In charge | Person in charge | PIC | Who | By whom |
    Owner name | Contact | Contact person | Owner role | Role responsible | Owner / Responsible | RACI | Custodian |
    Manager | Point of contact | POC
  `),
  status: listed(`
    Status | State | Current status | Progress | Stage | Overall status | Status update | Open/Closed |
    Open or closed | Completion status | Risk status | Treatment status | Action status | Risk treatment status |
    Mitigation status | Remediation status | Task status | Lifecycle status | Progress status | % complete |
    Percent complete
  `),
  due: listed(`
    Due date | Due | Target date | Deadline | Due on | Due by | Target completion date | Target completion |
    Completion date | Planned completion | Planned completion date | Planned date | Planned end date | Planned end |
    End date | Finish date | Timeline | Timeframe | Time frame | Time line | Time scale | Timescale |
    Time schedule | ETA | By when | When | Implementation date | Target implementation date |
    Planned implementation date | Expected completion | Expected completion date | Expected date |
    Estimated completion date | Target | Remediation date | Target remediation date | Remediation due date |
    Remediation deadline | Treatment deadline | Mitigation date | Mitigation due date | Treatment due date |
    Action due date | Complete by | Completion target | Implementation deadline | Target closure date |
    Planned implementation | To be completed by | Schedule | Resolution date | Target end date
  `),
  action: listed(`
    Action | Actions | Action plan | Action plans | Measure | Measures | Treatment plan | Risk treatment plan |
    Mitigation | Mitigations | Mitigation plan | Mitigation action | Mitigation actions | Mitigation measures |
    Mitigation strategy | Mitigating actions | Risk mitigation | Risk mitigation plan | Treatment action |
    Treatment actions | Treatment measures | Treatment description | Treatment details | Proposed treatment |
    Planned action | Planned actions | Action required | Actions required | Required action | Required actions |
    Recommended action | Recommended actions | Recommendation | Recommendations | Remediation | Remediation plan |
    Remediation action | Remediation actions | Remediation steps | Remediation required | Remediation needed |
    Corrective action | Corrective actions | Corrective action plan | Corrective measure | Next steps | Next step |
    Next actions | Action to be taken | Actions to be taken | Action taken | Actions taken | Action item |
    Action items | Action description | To do | Task | Tasks | Activity | Activities | Improvement action |
    Improvement actions | Improvement | Suggested action | Response plan | Risk response plan | Planned treatment |
    Planned measures | Planned mitigation | Needed action plans | Further action | Further actions required |
    Additional actions | Proposed action | Proposed actions | Actions to address risk | Treatment activities |
    Steps | How | Work to be done | Implementation plan | Follow-up action | Follow up actions | Countermeasure |
    Countermeasures | Contingency plan
  `),
  controls: listed(`
    Controls | Control | Annex A controls | Annex A control | Annex A reference | Annex A ref | Annex A |
    ISO 27001 controls | ISO 27001 control | ISO 27001 Annex A control | ISO 27001 Annex A controls |
    ISO 27001 reference | ISO control | ISO controls | ISO 27002 control | ISO 27002 controls |
    ISO 27001:2022 control | ISO 27001:2022 controls | Control reference | Control references | Control ref |
    Control refs | Control ID | Control IDs | Related control | Related controls | Linked control |
    Linked controls | Mapped control | Mapped controls | Applicable control | Applicable controls |
    Relevant controls | Selected controls | Necessary controls | Security controls | Associated controls |
    Control mapping | Controls mapping | Treatment controls | Controls applied | Applied controls |
    Mitigating controls | Control(s) | Control measures | Control no | SoA reference | SoA ref | SoA control |
    SoA controls | Reference control | Reference controls | Risk controls | Control objective reference
  `),
  plannedControls: listed(`
    Planned controls | Additional controls | New controls | Proposed controls | Controls to implement |
    Controls to be implemented | Required controls | Recommended controls | Further controls | Needed controls |
    Future controls | Target controls | Controls required | Extra controls | Proposed security controls |
    Suggested controls | Treatment controls | Post-event mitigations | Compensating controls
  `),
  existingControls: listed(`
    Existing controls | Current controls | Existing control | Current control | Controls in place |
    Existing measures | Existing safeguards | Existing security controls | Current security controls |
    Current measures | Existing mitigation | Existing mitigations | Current mitigation | Implemented controls |
    Present controls | Existing countermeasures | Key controls | Safeguards | Measures in place |
    Mitigation in place | Mitigating factors | Controls currently in place | Existing risk controls |
    Pre-event mitigations | Pre-event mitigations (controls) | Existing risk mitigation | Current safeguards |
    Preventive controls | Existing treatment | Current protection | Implemented measures
  `),

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
    Yes/No | Applicability decision | Applicable to organisation | Used | N/A
  `),
  implemented: listed(`
    Implemented | Implementation status | Status | Implementation | Status of implementation | Current status |
    Control status | Implemented (Y/N) | Implemented (Yes/No) | Is implemented | State of implementation |
    Implementation state | Implementation level | Level of implementation | Implementation progress |
    Degree of implementation | Maturity | Maturity level | Implementation status (drop-down) | Control implemented |
    In place | Current state | Implementation (Y/N) | Compliance status | Compliance | Already implemented |
    Fully implemented | Implementation stage | Progress | Control implementation status | Currently implemented |
    Status of control | Implementation degree | Control maturity | Implement
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
    Inclusion/exclusion justification
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
    Linked documents | Reference / Evidence | Supporting evidence | Other document | Policy name
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
    Subject area | Control question
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
    Evidence to be provided | Evidence guidance | Possible evidence | Evidence auditors expect | Sample evidence
  `),
  gap: listed(`
    Gap | Gaps | Gap description | Gap identified | Gaps identified | Identified gap | Identified gaps |
    Gap analysis | Finding | Findings | Audit finding | Audit findings | Gap details | Key gaps | Deficiency |
    Deficiencies | Shortfall | Weakness | Weaknesses | Deviation | Deviations | Nonconformity | Non-conformity |
    Nonconformities | Non-conformities | Non conformance | Missing | What is missing | What's missing |
    Observation | Observations | Issue | Issues | Comments | Gap comments | Gap notes | Findings & recommendations |
    Description of gap | Description of the gap | Gap / Finding | Remaining gap | Improvement needed | Gap statement
  `),

  assetId: listed(`
    Asset ID | Asset no | Asset number | Asset # | Asset ref | Asset reference | Asset code | Asset tag |
    Inventory number | Inventory no | Inventory ID | Asset identifier | Asset key | Tag | Tag number | Inv. no |
    Configuration item ID | CI ID | A-ID
  `),
  assetType: listed(`
    Asset type | Type | Type of asset | Asset category | Category | Asset class | Kind | Asset group |
    Category of asset | Asset kind | Class | Type of information | Information type | Form | Asset subcategory |
    Sub-category | Media type | Format | Asset sub-type | Group
  `),
  assetOwner: listed(`
    Asset owner | Owner | Owner of asset | Owner of the asset | Information owner | Data owner | Business owner |
    System owner | Asset owner name | Responsible | Responsible person | Asset responsible | Service owner |
    Process owner | Owner & location | Owner / Department | Product owner | Application owner | Owner (role)
  `),
  custodian: listed(`
    Custodian | Asset custodian | Information custodian | Data custodian | Administrator | Administered by |
    Technical owner | System administrator | Admin | User | Users | Asset user | Operator | Maintained by |
    Managed by | Technical contact | IT owner | Assigned user | Holder | Keeper | Used by | Steward | Data steward |
    Technical responsible | Issued to | Asset users
  `),
  location: listed(`
    Location | Locations | Asset location | Physical location | Storage location | Site | Place | Where |
    Where stored | Location/System | Stored at | Stored in | Storage | Hosting | Hosted at | Room | Office |
    Data location | Building | Environment | Physical/Logical location | Region | Location / Site | Repository |
    Host
  `),
  classification: listed(`
    Classification | Data classification | Information classification | Asset classification |
    Security classification | Classification level | Confidentiality class | Confidentiality level |
    Protection class | Sensitivity | Data sensitivity | Information class | Class | Sensitivity level |
    Classification label | Label | Information classification level | Protection level |
    Information security classification | Labelling | Data class | TLP
  `),
  assetValue: listed(`
    Value | Asset value | Value (1-5) | Criticality | Asset criticality | Criticality level | Value (criticality) |
    Business value | Importance | Asset importance | Business criticality | Criticality rating | Asset rating |
    Overall value | Overall rating | Protection need | Protection needs | Protection requirement | Total value |
    CIA value | CIA rating | CIA score | CIA total | Score | Rating | Business impact | Criticality score |
    Priority | Asset score | Worth | Level of importance | Asset valuation | Valuation | AV | Overall criticality |
    CIA
  `),

  actionId: listed(`
    Action ID | Action no | Action number | Action # | Action ref | Action reference | Task ID | Task no |
    Measure ID | Measure no | Treatment ID | Treatment no | RTP ref | RTP ID | RTP no | RTP # | Plan ID |
    Treatment plan ID | Item | Activity ID | Mitigation ID | Treatment ref | Activity no
  `),
  riskReference: listed(`
    Risk ID | Risk | Risks | Risk ref | Risk reference | Risk no | Risk number | Related risk | Related risks |
    Related risk ID | Related risk IDs | Linked risk | Linked risks | Risk IDs | Risks addressed | Risk addressed |
    Associated risk | Associated risks | Risk treated | Treated risk | Treated risks | Risk(s) | For risk |
    Addresses risk | Risk being treated | Source risk | Risk register ref | Risk register reference |
    Risk register ID | Corresponding risk | Mitigated risk
  `),
  actionOwner: listed(`
    Action owner | Owner | Responsible | Treatment owner | Responsible person | Person responsible | Assigned to |
    Assigned lead | Task owner | Implementer | Implementation owner | Responsible for implementation |
    Responsible party | Responsibility | Action by | Action lead | Who | Mitigation owner | Responsible for action |
    Plan owner | Implementation responsible | Remediation owner | Owner of action | Measure owner | Control owner |
    Responsible for treatment | Implemented by | Action assigned to | Treatment responsible
  `),
  completed: listed(`
    Completed | Completed on | Completion date | Date completed | Actual completion | Actual completion date |
    Closed | Closed on | Closure date | Date closed | Actual date | Actual end date | Done on | Finished |
    Finished on | Implemented on | Implementation date | Date of implementation | Date of completion |
    Date implemented | Closing date | Actual closure date | Actual end | Completed date | Date of closure |
    Actual implementation date | Date done
  `),
  effect: listed(`
    Effect | Effectiveness | Effectiveness review | Effect assessed | Effectiveness check |
    Effectiveness evaluation | Verification of effectiveness | Evaluation of effectiveness |
    Effectiveness assessment | Effectiveness verified | Result | Results | Outcome | Expected outcome |
    Expected result | Expected effect | Verification | Measured effect | Effective? | Success criteria |
    Evaluation of results | KPI | Risk reduction | Evaluation | How results will be evaluated
  `),
  approvedByOwner: listed(`
    Approved by risk owner | Risk owner approval | Approval by risk owner | Risk owner approved |
    Approval of risk owner | Approved by owner | Owner approval | Risk owner sign-off | Risk owner acceptance |
    Approved by | Approval | Accepted by risk owner | Risk owner signature | Sign-off risk owner
  `),
  approvedByManagement: listed(`
    Approved by top management | Approved by management | Management approval | Top management approval |
    Approval by management | Approval by top management | Management sign-off | CEO approval | Board approval |
    Executive approval | Senior management approval | Management approved | Approved by CISO | Approved by CEO |
    Approved by the board | Director approval
  `),

  scaleName: listed(`
    Scale | Criterion | Criteria | Dimension | Scale type | Parameter | Factor | Table | Type of scale
  `),
  scaleValue: listed(`
    Value | Score | Level | Rating | Points | Number | No. | # | Scale | Step | Rank | Numeric value | Likelihood |
    Probability | Impact | Consequence | Severity | Weight | Likelihood score | Impact score | Likelihood level |
    Impact level | Numerical value | Class | Grade | Numeric rating
  `),
  scaleLabel: listed(`
    Label | Level | Rating | Name | Category | Likelihood | Probability | Impact | Consequence | Severity |
    Descriptor | Term | Risk level | Level of risk | Classification | Qualitative value | Scale | Likelihood level |
    Impact level | Likelihood rating | Impact rating | Qualitative | Frequency | Class | Consequence level |
    Risk rating | Risk class | Title | Designation | Criteria
  `),
  scaleMeaning: listed(`
    Meaning | Description | Definition | Explanation | Criteria | Interpretation | Details | Guidance | Example |
    Examples | Likelihood description | Impact description | Qualitative description | Indicator | Indicators |
    What it means | Risk description | Guideline | Consequence description | Criterion | Comment | Characteristics
  `),
  scaleFrequency: listed(`
    Frequency | Frequency per year | Occurrence | Occurrences per year | Probability | Probability range |
    Expected frequency | Times per year | How often | Chance | Annual frequency | % | Likelihood % | Period |
    Time frame | Return period | Likelihood range | Percentage | Quantitative probability | Frequency of occurrence
  `),
  scaleMoney: listed(`
    Financial impact | Money | Cost | Financial loss | Financial | Loss | Damage | Monetary impact | Amount |
    Financial damage | Monetary loss | Cost impact | Financial consequence | Impact in EUR | Impact in USD |
    Monetary value | Loss amount | EUR | USD | GBP | Euro | Financial effect
  `),
  levelMinimum: listed(`
    Minimum | Min | From | Minimum score | Min score | Score from | Lower limit | Lower bound | Threshold |
    Score range | Range | Risk score | Score | Lowest score | Score band | Risk value | From score |
    Greater than or equal | Score interval | Lower
  `),
  levelMaximum: listed(`
    Maximum | Max | To | Maximum score | Max score | Score to | Upper limit | Upper bound | Highest score | Until |
    Up to | To score | Upper
  `),
  levelAction: listed(`
    Action | Action required | Actions required | Required action | Treatment | Response | Measures | What to do |
    Handling | Risk treatment | Actions | Required response | Risk response | Decision | Risk action |
    Recommended action | Escalation | Management action | Follow-up | Necessary action | Approach
  `),
  levelPriority: listed(`
    Priority | Urgency | Deadline | Time to act | Time frame | Timeframe | Response time | Treatment deadline |
    Timescale | When | Due
  `),
  levelAcceptable: listed(`
    Acceptable | Acceptance | Acceptability | Accepted | Risk acceptance | Tolerable | Tolerability |
    Risk tolerance | Accept? | Acceptance criteria | Within appetite | Risk appetite | Can be accepted |
    Acceptance level | Risk acceptability
  `),

  otherNotes: listed(`
    Notes | Note | Comments | Comment | Remarks | Remark | Additional notes | Additional comments | Observations |
    Observation | Further information | Additional information | Other information | Annotation | Misc |
    Miscellaneous | Notes / Comments | Comments / Notes | Memo | Other | Auditor notes | Remediation notes |
    Internal notes | Residual assumption | Assumptions | Free text | General comments | Extra notes
  `),
  otherCategory: listed(`
    Category | Risk category | Risk type | Type | Theme | Group | Domain | Area | Sub-category | Subcategory |
    Class | Family | Tags | Tag | Labels | Control category | Control theme | Control group | Risk sub-category |
    Risk area | Topic | Control domain | Objective category | Objective | Control family | Risk group |
    Risk family | Control type | Risk taxonomy | Scope | Framework area | Chapter | Section | Section title
  `),
  otherDepartment: listed(`
    Department | Division | Business unit | Unit | Team | Organisation | Organization | Company | Entity |
    Function | Subsidiary | Location | Site | Affected department | Org unit | Organisational unit |
    Organizational unit | Department / Unit | BU | Country | Project
  `),
  otherDate: listed(`
    Date | Date identified | Identified on | Date raised | Raised on | Date opened | Opened on | Opened | Created |
    Created on | Creation date | Date created | Date added | Start date | Date entered | Entry date | Date logged |
    Reported on | Start | Planned start | Registered on | Added on | Acquisition date | Purchase date |
    End of life | Date of identification | Approval date | Approved on | Date approved | Date of approval |
    Acceptance date | Decided on | Effective date | Date of entry | Date registered | Accepted on |
    Residual accepted on | Date of acceptance | Date of decision | Warranty expiry | Modified date |
    Expected start | Year | Date of discovery
  `),
  otherCost: listed(`
    Cost | Costs | Estimated cost | Budget | Price | Investment | Effort | Resources | Resource |
    Resources required | Required resources | Cost estimate | Annual cost | Man-days | Person-days | Effort (days) |
    Workload | Financial impact | Cost of treatment | Treatment cost | ALE | SLE | Annual loss expectancy |
    Single loss expectancy | Cost/benefit | Funding | Hours | Purchase price | Effort (S/M/L) | Estimated effort |
    Cost (low/med/high)
  `),
  otherPriority: listed(`
    Priority | Urgency | Rank | Ranking | Risk rank | Treatment priority | Priority level | Prio | Order |
    Prioritisation | Prioritization | Action priority | Risk priority | Escalation | Importance
  `),
  otherVersion: listed(`
    Version | Revision | Rev | Edition | Document version | Issue | Release | Version no | Change history
  `),
  otherAuthor: listed(`
    Author | Identified by | Raised by | Reported by | Created by | Assessed by | Assessor | Auditor | Entered by |
    Reviewer | Reviewed by | Requested by | Prepared by | Updated by | Verified by | Checked by | Analyst |
    Logged by | Risk assessor | Interviewee | Auditee | Submitted by | Discovered by | Evaluated by |
    Last modified by | Participants | Interviewed | Consulted | Informed | Email
  `),
  otherAttribute: listed(`
    Control type | Information security properties | Cybersecurity concepts | Operational capabilities |
    Security domains | Properties | Attributes | Theme | CIA | C/I/A | CIA triad | Security property |
    Affected property | Info security properties | Affected CIA properties | CIA properties | Security objectives |
    Security attributes | Protection goal | Protection goals | Purpose | Guidance | Implementation guidance |
    Control purpose | ISO 27002 guidance | ISO27002 reference | Control text | Control statement |
    Preventive/Detective/Corrective | Security principles | Security criteria | CIA affected | Nature of control |
    Tactic
  `),
  otherCause: listed(`
    Cause | Causes | Root cause | Root causes | Trigger | Triggers | Risk trigger | Reason | Risk driver |
    Risk drivers | Risk factor | Risk factors | Source | Risk source | Origin | Risk causes | Possible causes |
    Consequence description | Impact description | Consequences | Potential consequences | Effects |
    Business impact description | Early warning indicator | KRI
  `),
  otherEffectiveness: listed(`
    Control effectiveness | Effectiveness | Control rating | Effectiveness rating | Control strength |
    Control score | Effectiveness of controls | Control maturity | Control design |
    Effectiveness of existing controls | Target maturity | Confidence | Detection | Detectability | D |
    Detection rating | Strength of controls | Control adequacy | Control effectiveness score |
    Control effectiveness rating | Adequacy of controls | Target level
  `),
  otherTrend: listed(`
    Trend | Risk trend | Change | Direction | Velocity | Risk velocity | Proximity | Risk proximity | Movement |
    Within appetite | Residual within appetite? | Risk appetite | Risk tolerance | Appetite | Exceeds criteria |
    Exceeds appetite | Acceptable | Above acceptance level | Risk acceptable? | Tolerance | Acceptance criteria |
    Exceeds tolerance | Treatment required | Treatment needed | Further treatment needed | Risk acceptance level
  `),
  otherCount: listed(`
    Total | Count | Sum | Average | Percentage | Percent | % | Number of risks | Quantity | Qty | Total items |
    Compliance % | Completeness % | No. of controls | Weight | Weighting | Max | Min | Total controls | Amount
  `),
  otherFramework: listed(`
    NIST | NIST CSF | NIST 800-53 | PCI DSS | SOC 2 | CIS | CIS controls | COBIT | GDPR | NIS2 | DORA | TISAX |
    BSI | BSI Grundschutz | HIPAA | ISO 27001:2013 | ISO 27701 | ISO 27017 | ISO 27018 | ISO 9001 | ISO 22301 |
    ISO 27002:2013 | C5 | SCF | MITRE ATT&CK | CSF function | Framework | Standard | Regulation | Mapping |
    2013 control | ISO 27001:2013 control | Old control | Previous control | Legal reference | Law | MITRE |
    VDA ISA | Regulatory requirement | Regulatory reference
  `),
};
