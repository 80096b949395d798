/** Decides which counts may be published so that nobody can work out a small one. */
package org.zajedno.events.disclosure;
