/** Starts, watches and stops the whole of Zajedno on one machine: database, broker, sign-in, services and gateway, without Docker. */
@NullMarked
package org.zajedno.local;

import org.jspecify.annotations.NullMarked;
