package org.demarche.corpus;

/** The parts of the corpus: what is learned from, what choices are made on, and what is only measured on. */
public enum Split {
    /** To learn from: about eight families of triggers in ten. */
    TRAIN,
    /** To choose settings and thresholds on. */
    DEV,
    /** To report figures on; nothing is chosen by it. */
    TEST
}
