/** What reads otherwise in a version than in an earlier one, and where the passages of earlier comments are now. */
@NullMarked
package org.zajedno.panels.comparison;

import org.jspecify.annotations.NullMarked;
