//! People of a school team who sign in.

use super::{Result, Store, args};
use crate::domain::ids::{MemberId, SchoolId};

/// What signing in needs to know of a member.
#[derive(Clone, Debug)]
pub struct Member {
    /// Their id.
    pub id: MemberId,
    /// The school they act for.
    pub school: SchoolId,
    /// Argon2id, in the PHC string format.
    pub password_hash: String,
}

/// A member by e-mail address, in lower case.
pub async fn by_email(store: &Store, email: &str) -> Result<Option<Member>> {
    let sql = "SELECT member.id, membership.school_id, member.password FROM member \
               JOIN membership ON membership.member = member.id WHERE member.email = $1 ORDER BY membership.school_id";
    let rows: Vec<(i64, i64, String)> = store.fetch_all(sql, args![email]).await?;
    Ok(rows.into_iter().next().map(|(id, school, password_hash)| Member {
        id: MemberId(id),
        school: SchoolId(school),
        password_hash,
    }))
}
