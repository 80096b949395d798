/** Starts, watches and stops the whole of Zajedno on one machine: database, broker, sign-in, services and gateway, without Docker. */
package org.zajedno.local;
