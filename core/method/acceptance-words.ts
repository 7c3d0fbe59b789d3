/** Stems of "accept", "acceptable", "acceptance", "tolerable" and "appetite" in our languages, folded. */
export const ACCEPT =
  /\b(?:accept|akzept|acept|aceit|accett|aanvaard|acceptabel|akcept|prijatel|toler|appetite|risikoappetit|diterima|penerimaan)|(?:αποδεκτ|αποδοχ|прием|прин[яи]т|допусти)/u;

/** Stems of "not accepted" and "unacceptable", folded. */
export const NOT_ACCEPT =
  /\b(?:un|in|non |not |nicht |no |nao |nie |ne |niet |ikke |inte |tidak )(?:be |is |est |es |e |sono |sao )?(?:accept|akzept|acept|aceit|accett|aanvaard|akcept|toler|diterima)|\b(?:neprijatel|inakzept|inaceit|inacept|intoler|oacceptab|uaccept|onaanvaard|onacceptab|nieakcept)|(?:μη αποδεκτ|недопусти|неприем)/u;

/** Stems of "must be treated", "require treatment", folded. */
export const TREAT =
  /\b(?:treat|mitigat|behand|trait|tratad|tratar|trattat|trattar|postepowan|osetr|reduc|measures|massnahm)|(?:αντιμετ|обработ|снижен)/u;

/** "At most N": the limit itself is accepted. */
export const AT_MOST =
  /(?:≤|<=|=<|\b(?:up to|at most|max(?:imum|imal|imo|imaal|\.)?|no more than|bis(?: zu| einschliesslich)?|hochstens|maximal|jusqu ?a|au plus|hasta|ate|fino a|tot en met|hoogstens|do|nejvyse|til og med|till och med|hingga)\b|(?:έως|μέχρι|до))/u;

/** "Below N": the limit itself is not accepted. */
export const BELOW =
  /(?:<|\b(?:below|under|less than|lower than|unter|kleiner als|moins de|inferieur|menos de|menor|inferior|abaixo|meno di|inferiore|sotto|onder|lager dan|ponizej|pod|mensi nez)\b|(?:κάτω από|ниже|менее))/u;

/** "N or more": the limit itself is no longer accepted. */
export const AT_LEAST =
  /(?:≥|>=|=>|\b(?:at least|from|or more|or higher|or above|ab|mindestens|oder mehr|oder hoher|a partir|ou plus|o mas|o superior|ou mais|ou superior|o piu|o superiore|vanaf|of hoger|of meer|od|lub wiecej)\b|(?:από|от))/u;

/** "Above N": the limit itself is still accepted. */
export const ABOVE =
  /(?:>|\b(?:above|over|more than|higher than|greater than|exceed\w*|uber|grosser als|hoher als|au dessus|superieur\w*|plus de|superior\w*|mayor\w*|por encima|encima|acima|maior\w*|sopra|superiore|oltre|boven|hoger dan|powyzej|nad|over|over)\b|(?:πάνω από|выше|более))/u;
