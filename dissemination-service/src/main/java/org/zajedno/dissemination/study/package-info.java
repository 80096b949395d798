/** What this service knows of the studies whose results it disseminates. */
@NullMarked
package org.zajedno.dissemination.study;

import org.jspecify.annotations.NullMarked;
