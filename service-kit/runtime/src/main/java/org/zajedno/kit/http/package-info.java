/** Conventions of the API that every resource keeps: entity tags, preconditions, cursors. */
@NullMarked
package org.zajedno.kit.http;

import org.jspecify.annotations.NullMarked;
