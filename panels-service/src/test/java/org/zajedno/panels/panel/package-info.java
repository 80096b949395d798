/** Tests of panels and memberships. */
package org.zajedno.panels.panel;
