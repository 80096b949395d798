/** What panels need to know of studies, as participants-service tells it. */
@NullMarked
package org.zajedno.panels.study;

import org.jspecify.annotations.NullMarked;
