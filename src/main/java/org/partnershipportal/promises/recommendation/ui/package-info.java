/** The pages about recommendations. */
@NullMarked
package org.partnershipportal.promises.recommendation.ui;

import org.jspecify.annotations.NullMarked;
