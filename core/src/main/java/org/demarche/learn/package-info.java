/**
 * Teaches the classifier's last steps new types: a codebook's examples become lessons, and lessons weights. The encoder and what lies between
 * stay as they are, so this takes seconds; module {@code train} learns all of it.
 */
package org.demarche.learn;
