import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { EN_CONTROL_HEADERS } from './en-controls.ts';
import { EN_RISK_HEADERS } from './en-risk.ts';

export const EN_HEADERS: HeaderWords = {
  ...EN_RISK_HEADERS,
  ...EN_CONTROL_HEADERS,
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
    Manager | Point of contact | POC |
    Who owns it | Who does it | Who is responsible
  `),
  status: listed(`
    Status | State | Current status | Progress | Stage | Overall status | Status update | Open/Closed |
    Open or closed | Completion status | Risk status | Treatment status | Action status | Risk treatment status |
    Mitigation status | Remediation status | Task status | Lifecycle status | Progress status | % complete |
    Percent complete |
    How far | How far are we | Where are we | Done
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
    Planned implementation | To be completed by | Schedule | Resolution date | Target end date |
    Until when | Done by | Finish by
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
    Countermeasures | Contingency plan |
    Further treatment | Further treatment plan |
    What will we do | What we will do | What next | What else | What will be done | Next action | Plan | What |
    What else should be done | What still needs to be done | Treatment safeguard description
  `),
  controls: listed(`
    Controls | Control | Annex A controls | Annex A control | Annex A reference | Annex A ref | Annex A |
    ISO 27001 controls | ISO 27001 control | ISO 27001 Annex A control | ISO 27001 Annex A controls |
    ISO 27001 reference | ISO 27001 control reference | ISO 27001 control ref | ISO 27001 Annex A reference | ISO 27001 Annex A ref |
    ISO control | ISO controls | ISO 27002 control | ISO 27002 controls |
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
    Preventive controls | Existing treatment | Current protection | Implemented measures |
    What do we do already | What we do already | What do we have in place | What is in place | Already done | Safeguards in place | What protects us now |
    Our implementation | Current implementation | What is already being done | What is being done already | Already in place
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
    Minimum | Min | From | From score | Minimum score | Min score | Score from | Lower limit | Lower bound | Threshold |
    Score range | Range | Risk score | Score | Lowest score | Score band | Risk value |
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
