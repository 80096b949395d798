/** The copy that a person may have of everything that is stored about that person here. */
@NullMarked
package org.zajedno.panels.mydata;

import org.jspecify.annotations.NullMarked;
