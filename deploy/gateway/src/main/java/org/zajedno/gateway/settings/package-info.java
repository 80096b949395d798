/** What an operator may set, and the check that refuses to start on settings that are only for a demonstration. */
package org.zajedno.gateway.settings;
