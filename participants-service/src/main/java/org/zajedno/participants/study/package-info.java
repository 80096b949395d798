/** Studies with their grant and reporting periods, the sites where they run, and the organisations that run them. */
@NullMarked
package org.zajedno.participants.study;

import org.jspecify.annotations.NullMarked;
