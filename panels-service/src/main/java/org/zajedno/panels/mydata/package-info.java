/** The copy that a person may have of everything that is stored about that person here. */
package org.zajedno.panels.mydata;
