/** The first page of a member. */
package org.zajedno.panels.home;
