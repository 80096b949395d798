/** The response board of a review: its comments in groups, and responses that are drafted and released together. */
@NullMarked
package org.zajedno.panels.responseboard;

import org.jspecify.annotations.NullMarked;
