/**
 * What the lines of a saved page are: report, page furniture, or readers' comments. Text goes in, blocks with reasons come
 * out. What is not known to be something else is the report: a line wrongly taken for furniture loses events, one wrongly
 * taken for the report seldom makes any. The words that tell are data, in the resource files beside these classes. Nothing
 * here changes the text.
 */
@NullMarked
package org.demarche.read.block;

import org.jspecify.annotations.NullMarked;
