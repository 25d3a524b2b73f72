package org.demarche.train;

/**
 * How the classifier learns. The numbers were chosen on the corpus's dev families and the even rows of plv_dev; docs/classifier.md has the trials.
 *
 * @param firstLayer  layers of the encoder below this one stay as they are, and their answers are kept
 * @param rank        rank of the adapters
 * @param adapterRate learning rate of the adapters
 * @param headRate    learning rate of the heads
 * @param dropout     share of numbers that are left out while learning
 * @param batch       sentences a step
 * @param epochs      how often each sentence is seen
 * @param seed        of everything that is drawn by chance
 */
public record TrainingSettings(
        int firstLayer, int rank, float adapterRate, float headRate, float dropout, int batch, int epochs, long seed) {
    /** What the packaged weights were learned with. */
    public static TrainingSettings usual() {
        return new TrainingSettings(6, 16, 6e-4f, 1.5e-3f, 0.1f, 32, 5, 5);
    }
}
