package org.demarche.codebook;

/**
 * Something wrong in a file of a codebook.
 *
 * @param file   path of the file within the codebook, such as {@code types/AGREE.yaml}
 * @param line   line in the file, from 1; 0 where the problem is the file as a whole, such as its absence
 * @param what   what is wrong, with the place in the file: {@code frames[3].verb: ...}
 * @param remedy what to do
 */
public record CodebookProblem(String file, int line, String what, String remedy) {
    /** The problem in one line, as compilers print theirs: {@code types/AGREE.yaml:12: what; remedy}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + what + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
