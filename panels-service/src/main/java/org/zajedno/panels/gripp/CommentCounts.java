package org.zajedno.panels.gripp;

/**
 * How many comments a study has, and their results. Retracted comments are not counted.
 *
 * @param contributors members who said something
 * @param comments what they said
 * @param answered comments with an answer
 * @param accepted comments accepted wholly or in part
 * @param changed comments that changed a material
 */
record CommentCounts(long contributors, long comments, long answered, long accepted, long changed) {}
