//! Samples, the table that people read, and the file that programs read.

use serde::Serialize;

/// Measured values of one thing in one case. No verdicts.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Figure {
    pub(crate) figure: &'static str,
    pub(crate) case: String,
    pub(crate) unit: &'static str,
    pub(crate) samples: Vec<f64>,
    pub(crate) beside: Beside,
}

/// The same kind of work without Slipway, from the same run.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Beside {
    pub(crate) name: String,
    pub(crate) samples: Vec<f64>,
}

/// All that was measured, printed as it comes.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) figures: Vec<Figure>,
}

impl Report {
    pub(crate) fn heading(&self) {
        println!(
            "| figure | case | median (least to worst) | beside | its median | ratio of medians |"
        );
        println!("|---|---|---|---|---|---|");
    }

    pub(crate) fn add(
        &mut self,
        figure: &'static str,
        case: &str,
        unit: &'static str,
        samples: Vec<f64>,
        beside: (&str, &[f64]),
    ) {
        let (name, other) = beside;
        let least = samples.iter().copied().fold(f64::NAN, f64::min);
        let worst = samples.iter().copied().fold(f64::NAN, f64::max);
        println!(
            "| {figure} | {case} | {} {unit} ({} to {}) | {name} | {} | {:.2} |",
            short(median(&samples)),
            short(least),
            short(worst),
            short(median(other)),
            median(&samples) / median(other),
        );
        self.figures.push(Figure {
            figure,
            case: case.to_owned(),
            unit,
            samples,
            beside: Beside {
                name: name.to_owned(),
                samples: other.to_vec(),
            },
        });
    }
}

pub(crate) fn median(samples: &[f64]) -> f64 {
    percentile(samples, 0.5)
}

/// Interpolated between neighbours.
pub(crate) fn percentile(samples: &[f64], share: f64) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else {
        return f64::NAN;
    };
    let place = share * last as f64;
    let below = place.floor();
    let (low, high) = (sorted[below as usize], sorted[place.ceil() as usize]);
    low + (high - low) * (place - below)
}

fn short(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 1.0 => format!("{value:.1}"),
        _ => format!("{value:.3}"),
    }
}
