/** Requests to the panels to review a version of a material. */
@NullMarked
package org.zajedno.panels.review;

import org.jspecify.annotations.NullMarked;
