package org.demarche.codebook;

/** How a speaker stands to what a word of telling takes. */
public enum Force {
    /** It is told as so on the speaker's word. */
    ASSERTED,
    /** The speaker asks for it, means to do it, likes or dislikes it; whether it is so is left open or taken for granted. */
    STANCE
}
