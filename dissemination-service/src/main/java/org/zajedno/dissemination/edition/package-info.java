/** The editions of a work, one per language, script and form of access, from translation to publication. */
@NullMarked
package org.zajedno.dissemination.edition;

import org.jspecify.annotations.NullMarked;
