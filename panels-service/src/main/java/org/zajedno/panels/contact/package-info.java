/** Whom anybody can write to about the project. */
@NullMarked
package org.zajedno.panels.contact;

import org.jspecify.annotations.NullMarked;
