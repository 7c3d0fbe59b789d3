/** Terms of the field in plain words. */
export declare const EN_GLOSSARY: {
    acceptance: string;
    control: string;
    requirement: string;
    pdca: string;
    'annex-a': string;
    'management-review': string;
};
