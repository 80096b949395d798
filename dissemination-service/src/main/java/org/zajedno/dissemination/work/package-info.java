/** Works: what a study publishes, whatever the language. */
@NullMarked
package org.zajedno.dissemination.work;

import org.jspecify.annotations.NullMarked;
