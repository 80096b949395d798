/** Which comments changed which passages, and the gate that a version passes before it is in use. */
@NullMarked
package org.zajedno.panels.release;

import org.jspecify.annotations.NullMarked;
