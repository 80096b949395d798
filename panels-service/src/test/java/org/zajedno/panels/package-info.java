/** Tests of what holds for the whole service. */
package org.zajedno.panels;
