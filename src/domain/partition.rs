//! Which groups of people may stand on their own, so that nobody stands alone.

/// Splits the values of a facet into groups of at least `min` people each.
///
/// `counts` holds the people per value in declared order, "not said" last. A value with enough people is a
/// group of its own; all others are one group together, and if those are too few, the smallest of the large
/// ones joins them (ties: declared order). The result is disjoint and covers every value that has people.
/// It is empty when nobody is there; the caller checks that everybody together is enough.
///
/// Source: `design.md` §1 `partition`.
pub fn partition(counts: &[u64], min: u64) -> Vec<Vec<usize>> {
    let everybody: Vec<usize> = (0..counts.len()).filter(|&i| counts[i] > 0).collect();
    let (mut own, mut rest): (Vec<usize>, Vec<usize>) = everybody.iter().partition(|&&i| counts[i] >= min);
    let people = |group: &[usize]| group.iter().map(|&i| counts[i]).sum::<u64>();
    while (1..min).contains(&people(&rest)) && !own.is_empty() {
        let smallest = (0..own.len()).min_by_key(|&i| counts[own[i]]).expect("own is not empty");
        rest.push(own.remove(smallest));
    }
    rest.sort_unstable();
    let mut groups: Vec<Vec<usize>> = own.into_iter().map(|value| vec![value]).collect();
    if !rest.is_empty() {
        groups.push(rest);
    }
    if groups.len() < 2 && !everybody.is_empty() { vec![everybody] } else { groups }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn small_groups_go_together_and_take_the_smallest_large_one_when_still_too_few() {
        assert_eq!(partition(&[40, 12, 6, 5], 10), vec![vec![0], vec![1], vec![2, 3]]);
        assert_eq!(partition(&[40, 12, 6, 0], 10), vec![vec![0], vec![1, 2]]);
        assert_eq!(partition(&[40, 12, 12, 3], 10), vec![vec![0], vec![2], vec![1, 3]]);
        assert_eq!(partition(&[40, 3], 10), vec![vec![0, 1]]);
        assert_eq!(partition(&[40, 0], 10), vec![vec![0]]);
        assert_eq!(partition(&[0, 0], 10), Vec::<Vec<usize>>::new());
    }

    proptest! {
        #[test]
        fn groups_are_disjoint_cover_everybody_and_are_large_enough(
            counts in prop::collection::vec(0u64..40, 1..12), min in 1u64..25,
        ) {
            let groups = partition(&counts, min);
            let mut seen: Vec<usize> = groups.concat();
            seen.sort_unstable();
            let people: Vec<usize> = (0..counts.len()).filter(|&i| counts[i] > 0).collect();
            prop_assert_eq!(&seen, &people);
            if counts.iter().sum::<u64>() >= min {
                for group in groups {
                    prop_assert!(group.iter().map(|&i| counts[i]).sum::<u64>() >= min);
                }
            }
        }
    }
}
