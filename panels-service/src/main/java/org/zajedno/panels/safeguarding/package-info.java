/** Signs of distress: the help lines of a country, and a flag that its named contact alone sees. */
@NullMarked
package org.zajedno.panels.safeguarding;

import org.jspecify.annotations.NullMarked;
