/** The editions of a work, one per language, script and form of access, from translation to publication. */
package org.zajedno.dissemination.edition;
