package org.demarche.cli.bench;

/**
 * Time that one thread spends in each stage.
 *
 * @param readNanos     reading files, blocks, language
 * @param annotateNanos tokens to dependencies
 * @param codeNanos     frames, roles, status, attribution
 * @param resolveNanos  actors and ids
 */
public record StageTimes(long readNanos, long annotateNanos, long codeNanos, long resolveNanos) {
    /** All stages together. */
    public long totalNanos() {
        return readNanos + annotateNanos + codeNanos + resolveNanos;
    }
}
